import Reports

extension BilingualText {
    /// The text in the language of the site.
    func `in`(_ language: SiteSettings.Language) -> String { language == .english ? english : chinese }
}
