import Portals
import Reports
import SourceText
import Wording
import Writing

/// The description of the published data as a Data Package (datapackage.org, version 2), and its checksums.
///
/// Every column is described; the states of a cell that is no number are the missing values of the wide tables, with their
/// labels. No date: the version is the stamp of the build.
package struct DataPackage {
    package let data: DataFiles
    private var edition: Edition { data.edition }
    private var strings: Strings { data.strings }
    private var settings: SiteSettings { data.portal.settings }

    package static let route = Route.dataFile(path: "datapackage.json")
    package static let checksumsRoute = Route.dataFile(path: "SHA256SUMS")

    /// A published file with its size in bytes and its SHA-256 in hexadecimal.
    package struct Receipt: Sendable {
        package let file: DataFile
        package let size: Int
        package let sha256: String

        package init(file: DataFile, size: Int, sha256: String) {
            self.file = file
            self.size = size
            self.sha256 = sha256
        }
    }

    package init(_ data: DataFiles) { self.data = data }

    /// The checksums of all files of `receipts` and of the description, as `sha256sum --check` reads them in `/data/`.
    package static func checksums(_ receipts: [Receipt], package: String) -> [UInt8] {
        var out: [UInt8] = []
        for receipt in receipts { out += "\(receipt.sha256)  \(name(of: receipt.file.route))\n".utf8 }
        out += "\(package)  \(name(of: route))\n".utf8
        return out
    }

    /// The path from `/data/`.
    private static func name(of route: Route) -> String { String(route.path.dropFirst(Route.data.path.count)) }

    /// The description, given the receipts of all files.
    package func descriptor(_ receipts: [Receipt]) -> [UInt8] {
        var json = JSONWriter(capacity: 4_000 + receipts.count * 12_000)
        json.object { json in
            json.key("$schema")
            json.string("https://datapackage.org/profiles/2.0/datapackage.json")
            json.key("name")
            json.string(Slug.of(settings.title))
            json.key("title")
            json.string(settings.title)
            json.key("description")
            json.string([settings.subtitle, strings(.describeData)].filter { !$0.isEmpty }.joined(separator: " "))
            if let home = settings.canonical(edition.href(.home)) {
                json.key("homepage")
                json.string(home)
            }
            json.key("version")
            json.string(data.portal.stamp)
            if let licence = Licence(settings.licence), licence.name != nil || licence.address != nil {
                json.key("licenses")
                json.array { json in append(licence, to: &json) }
            }
            json.key("contributors")
            json.array { json in
                json.object { json in
                    json.key("title")
                    json.string(settings.title)
                    json.key("roles")
                    json.array { $0.string("publisher") }
                }
            }
            json.key("resources")
            json.array { json in
                for receipt in receipts { append(receipt, to: &json) }
            }
        }
        json.endLine()
        return json.bytes
    }

    private func append(_ licence: Licence, to json: inout JSONWriter) {
        json.object { json in
            if let name = licence.name {
                json.key("name")
                json.string(name)
            }
            if let address = licence.address {
                json.key("path")
                json.string(address)
            }
            json.key("title")
            json.string(licence.title)
        }
    }

    private func append(_ receipt: Receipt, to json: inout JSONWriter) {
        json.object { json in
            json.key("name")
            switch receipt.file.content {
            case .table(let table):
                json.string(table.name)
                json.key("title")
                json.string(table.title(strings))
                json.key("type")
                json.string("table")
                appendFile(receipt, format: "csv", mediaType: "text/csv", to: &json)
                json.key("dialect")
                json.object { json in
                    json.key("lineTerminator")
                    json.string("\r\n")
                }
                json.key("schema")
                appendSchema(of: table, to: &json)
            case .records(let group):
                json.string(group.name)
                json.key("title")
                json.string(data.title(of: group))
                json.key("type")
                json.string("json")
                appendFile(receipt, format: "ndjson", mediaType: "application/x-ndjson", to: &json)
            }
        }
    }

    private func appendFile(_ receipt: Receipt, format: String, mediaType: String, to json: inout JSONWriter) {
        json.key("path")
        json.string(Self.name(of: receipt.file.route))
        json.key("format")
        json.string(format)
        json.key("mediatype")
        json.string(mediaType)
        json.key("encoding")
        json.string("utf-8")
        json.key("bytes")
        json.number(receipt.size)
        json.key("hash")
        json.string("sha256:" + receipt.sha256)
    }

    // MARK: Schemas

    private func appendSchema(of table: any PublishedTable, to json: inout JSONWriter) {
        json.object { json in
            json.key("fields")
            json.array { json in
                for column in table.described(strings) { append(column, to: &json) }
            }
            json.key("missingValues")
            appendMissingValues(of: table, to: &json)
            json.key("primaryKey")
            json.array { json in table.primaryKey.forEach { json.string($0) } }
            if !table.references.isEmpty {
                json.key("foreignKeys")
                json.array { json in
                    for reference in table.references {
                        json.object { json in
                            json.key("fields")
                            json.array { $0.string(reference.column) }
                            json.key("reference")
                            json.object { json in
                                json.key("resource")
                                json.string(reference.table)
                                json.key("fields")
                                json.array { $0.string(reference.to) }
                            }
                        }
                    }
                }
            }
        }
    }

    private func append(_ column: DataColumn, to json: inout JSONWriter) {
        let choices = column.choices
        json.object { json in
            json.key("name")
            json.string(column.name)
            json.key("type")
            json.string(column.type.rawValue)
            json.key("description")
            json.string(column.meaning)
            if !choices.isEmpty {
                json.key("categories")
                json.array { json in
                    for choice in choices {
                        json.object { json in
                            json.key("value")
                            json.string(choice.value)
                            json.key("label")
                            json.string(choice.label)
                        }
                    }
                }
            }
            if column.isRequired || !choices.isEmpty {
                json.key("constraints")
                json.object { json in
                    if !choices.isEmpty {
                        json.key("enum")
                        json.array { json in choices.forEach { json.string($0.value) } }
                    }
                    if column.isRequired {
                        json.key("required")
                        json.boolean(true)
                    }
                }
            }
        }
    }

    /// In a wide table the states stand where the number is missing; elsewhere a missing value is an empty field.
    private func appendMissingValues(of table: any PublishedTable, to json: inout JSONWriter) {
        json.array { json in
            guard table.hasStatesForValues else {
                json.string("")
                return
            }
            for state in [("", strings(.fieldEmpty))] + ColumnChoices.cellStates.told(strings).dropFirst() {
                json.object { json in
                    json.key("value")
                    json.string(state.0)
                    json.key("label")
                    json.string(state.1)
                }
            }
        }
    }
}

extension DataFiles {
    /// What a file of records is called.
    package func title(of group: RecordGroup) -> String {
        let region = group.region.isEmpty ? strings(.unconfirmedRegion) : group.region.joined()
        return strings(.dataRecords, ["year": String(group.year), "region": region])
    }
}
