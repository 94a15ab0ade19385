import Reports

/// S-FORM: the form is the one that was laid down for the year.
struct FormRule: ReportRule {
    let id = RuleID.shapeForm

    func check(_ evidence: Evidence) -> Verdict {
        guard let form = evidence.report.form, let year = evidence.report.year else { return .notEvaluable }
        // A form of which only the report knows was laid down too.
        let forms = Form.statutory.contains(form) ? Form.statutory : Form.statutory + [form]
        let expected = Form.due(in: year, among: forms).flatMap { $0.hasTables ? $0 : nil }
        return form == expected ? .pass : .fail(Verdict.Fault(instances: 1, detail: .form(form, expected: expected)))
    }
}
