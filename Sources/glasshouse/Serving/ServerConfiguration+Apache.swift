/// The configuration for Apache 2.4: lines for a virtual host.
extension ServerConfiguration {
    var apache: String {
        let headers = SiteHeaders.all.map { "    Header always set \($0.name) \"\($0.value)\"" }
        let types = SiteHeaders.types.flatMap { type in
            type.endings.map { "    AddType \(type.mediaType) .\($0)" }
        }
        let texts = SiteHeaders.types.filter { $0.isText && $0.mediaType != "image/svg+xml" }.flatMap(\.endings)
        let place = base == "/" ? "DocumentRoot \"\(root)\"" : "Alias \"\(base)\" \"\(root)/\""
        return Self.head(
            "Apache", "Put it into a virtual host. Needs mod_headers, mod_mime, mod_dir, mod_alias and mod_rewrite.")
                + """

                \(place)
                ErrorDocument 404 \(base)404.html
                <Directory "\(root)">
                    Require all granted
                    AllowOverride None
                    # mod_rewrite needs one of the two that follow links; this one keeps to files of one owner.
                    Options SymLinksIfOwnerMatch
                    DirectoryIndex index.html
                \(types.joined(separator: "\n"))
                    AddCharset utf-8 \(texts.map { "." + $0 }.joined(separator: " "))
                    AddEncoding gzip .gz
                    AddEncoding br .br
                    <FilesMatch "^SHA256SUMS(\\.br|\\.gz)?$">
                        ForceType "text/plain; charset=utf-8"
                    </FilesMatch>

                \(headers.joined(separator: "\n"))
                    Header always set Cache-Control "\(SiteHeaders.askedEachTime)"
                    Header always set Cache-Control "\(SiteHeaders.cachedForEver)" "expr=%{REQUEST_STATUS} -in {'200','304'} && %{REQUEST_URI} =~ m#\(fixedNames)#"

                    # Copies made by: glasshouse build --compress
                    Header merge Vary Accept-Encoding
                    RewriteEngine On
                    RewriteRule "(^|/)\\.(?!well-known/)" - [R=404,L]
                    RewriteCond "%{HTTP:Accept-Encoding}" "\\bbr\\b"
                    RewriteCond "%{REQUEST_FILENAME}.br" -f
                    RewriteRule "^(.+)$" "$1.br" [L]
                    RewriteCond "%{HTTP:Accept-Encoding}" "\\bgzip\\b"
                    RewriteCond "%{REQUEST_FILENAME}.gz" -f
                    RewriteRule "^(.+)$" "$1.gz" [L]
                </Directory>

                """
    }
}
