import Reports

/// S-FORM: the form is that of the year: 2019 for 2019 and 2020, 2021 since.
struct FormRule: ReportRule {
    let id = RuleID.shapeForm

    func check(_ evidence: Evidence) -> Verdict {
        guard let form = evidence.report.form, let year = evidence.report.year else { return .notEvaluable }
        let expected: Form? =
            switch year {
            case ..<2019: nil
            case 2019...2020: .form2019
            default: .form2021
            }
        return form == expected ? .pass : .fail(Verdict.Fault(instances: 1, detail: .form(form, expected: expected)))
    }
}
