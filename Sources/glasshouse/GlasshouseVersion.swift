/// The program's version, part of every build stamp: another version may make other pages of the same input.
enum GlasshouseVersion {
    static let current = "0.1.0"
}
