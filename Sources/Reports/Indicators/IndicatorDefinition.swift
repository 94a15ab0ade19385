/// What an indicator says: its names, its formula in words, its meaning for citizens and its basis.
package struct IndicatorDefinition: Hashable, Sendable {
    package let key: String
    /// What indicators that differ only in a column or row have in common, such as `applicant_share`; else the key.
    package let family: String
    /// `nil` for a cell of the forms, which is called by its labels.
    package let name: BilingualText?
    package let kind: IndicatorKind
    /// Where pages show it; `nil` for a cell of the forms.
    package let group: IndicatorGroup?
    package let formula: IndicatorFormula
    /// The formula in a few words.
    package let formulaWords: BilingualText
    /// What it tells and what it does not, in plain words.
    package let meaning: BilingualText
    /// The law or usage that it rests on; `nil` where it is plain arithmetic.
    package let basis: BilingualText?
    /// Whether the 2019 and the 2021 form may stand in one series: that of its operands.
    package let comparability: Comparability

    /// The name of its family: the name up to the colon, `申请人占比` for `申请人占比：自然人`.
    package var familyName: BilingualText? {
        guard family != key, let name else { return name }
        return .both(Self.stem(name.chinese, until: "："), Self.stem(name.english, until: ":"))
            .keyed("indicator.\(family).name")
    }

    private static func stem(_ name: String, until mark: Unicode.Scalar) -> String {
        String(String.UnicodeScalarView(name.unicodeScalars.prefix { $0 != mark }))
    }

    init(
        _ key: String, family: String? = nil, _ name: BilingualText?, _ kind: IndicatorKind, _ group: IndicatorGroup?,
        _ formula: IndicatorFormula, words: BilingualText, meaning: BilingualText, basis: BilingualText? = nil
    ) {
        self.key = key
        let family = family ?? key
        self.family = family
        self.name = name?.keyed("indicator.\(key).name")
        self.kind = kind
        self.group = group
        self.formula = formula
        // What a family says, it says once; so do the cells of the forms.
        let subject = group == nil ? "cell" : family
        formulaWords = words.keyed("indicator.\(subject).formula")
        self.meaning = meaning.keyed("indicator.\(subject).meaning")
        self.basis = basis?.keyed("indicator.\(subject).basis")
        comparability = Comparability(of: formula.terms.map(\.key))
    }
}
