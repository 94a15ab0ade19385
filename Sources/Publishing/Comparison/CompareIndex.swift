import Components
import Reports
import Wording
import Writing

/// The agencies and columns that the compare tool and the filter of the lists offer, as JSON: `glasshouse.compare/1`.
struct CompareIndex {
    let site: Site

    init(site: Site) { self.site = site }

    var json: [UInt8] {
        var json = JSONWriter(capacity: site.portal.agencies.count * 80)
        json.object { json in
            json.key("agencies")
            json.array { json in
                for agency in site.portal.agencies {
                    json.array { json in
                        json.string(agency.slug)
                        json.string(agency.shortName)
                        json.string(RegionName.of(agency, site.strings))
                    }
                }
            }
            json.key("columns")
            ComparisonData(strings: site.strings).columns(to: &json)
            json.key("schema")
            json.string("glasshouse.compare/1")
        }
        json.endLine()
        return json.bytes
    }
}
