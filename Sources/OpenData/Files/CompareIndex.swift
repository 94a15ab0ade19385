import Reports
import Wording
import Writing

/// The agencies and columns that the compare tool and the filter of the lists offer, as JSON: `glasshouse.compare/1`.
package struct CompareIndex {
    package let edition: Edition

    package init(edition: Edition) { self.edition = edition }

    package var json: [UInt8] {
        var json = JSONWriter(capacity: edition.portal.agencies.count * 80)
        json.object { json in
            json.key("agencies")
            json.array { json in
                for agency in edition.portal.agencies {
                    json.array { json in
                        json.string(agency.slug)
                        json.string(agency.shortName)
                        json.string(RegionName.of(agency, edition.strings))
                    }
                }
            }
            json.key("columns")
            ComparisonData(strings: edition.strings).columns(to: &json)
            json.key("schema")
            json.string("glasshouse.compare/1")
        }
        json.endLine()
        return json.bytes
    }
}
