import Reports

/// A figure as a clause states it, before it is known whether it is the report's own.
struct Statement {
    let key: NarrativeKey
    let value: Int64
    /// How many digits of `value` stand behind the decimal point.
    var decimals = 0
    /// The offset in the clause's core at which the words begin.
    let start: Int
}
