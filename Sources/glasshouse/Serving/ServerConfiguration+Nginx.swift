/// The configuration for nginx: a file for `conf.d/`, in the context `http`.
extension ServerConfiguration {
    var nginx: String {
        let types = SiteHeaders.types.map { "        \($0.mediaType) \($0.endings.joined(separator: " "));" }
        let texts = SiteHeaders.types.filter(\.isText).map(\.mediaType).filter { $0 != "text/html" }
        let headers = SiteHeaders.all.map { "    add_header \($0.name) \(Self.nginxText($0.value)) always;" }
        return Self.head("nginx", "Put it into conf.d/, where the context is http.") + """

            # Names that change with their bytes are kept for ever; all else is asked for again, and answered with 304.
            map $uri $glasshouse_cache {
                default "\(SiteHeaders.askedEachTime)";
                \(Self.nginxText("~" + fixedNames)) "\(SiteHeaders.cachedForEver)";
            }

            server {
                listen \(address);
                server_tokens off;
                absolute_redirect off;
                charset utf-8;
                charset_types \(texts.joined(separator: " "));
                default_type application/octet-stream;
                types {
            \(types.joined(separator: "\n"))
                }

            \(headers.joined(separator: "\n"))
                add_header Cache-Control $glasshouse_cache always;

                # Copies made by: glasshouse build --compress
                gzip_static on;
                gzip_vary on;
                \(hasBrotli ? "" : "# with the module ngx_brotli: ")brotli_static on;
                # ngx_brotli (1.0.0~rc and after) gets the length of a path wrong where links are refused, as they are below:
                # about one .br in fifteen is overlooked, and its .gz is sent. Where nobody but Glasshouse writes to the
                # folder, all are found without disable_symlinks.

                # A folder without a page is nothing that anybody could see.
                error_page 403 404 =404 \(base)404.html;
                # Nothing outside the folder, and no hidden files but those that hosts are asked for.
                disable_symlinks on from=\(Self.nginxText(root));
                location ~ /\\.(?!well-known/) { return 404; }

                location \(base) {
                    \(base == "/" ? "root" : "alias") \(Self.nginxText(base == "/" ? root : root + "/"));
                    index index.html;
                }
                location = \(base)data/SHA256SUMS {
                    \(base == "/" ? "root \(Self.nginxText(root))" : "alias \(Self.nginxText(root + "/data/SHA256SUMS"))");
                    default_type text/plain;
                }
            }

            """
    }

    /// `text` as one word of nginx's language.
    static func nginxText(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
