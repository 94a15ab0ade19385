import Synchronization

/// The skeletons made so far, for the pages of the same shape to come.
///
/// The engine takes 0.5 ms for a report's page, as much as all else in it; ten thousand reports have some hundred
/// shapes. What the engine prints depends on nothing but the shape: a template can't look into a mark.
package final class PageSkeletons: Sendable {
    private let kept = Mutex<[Shape: PageSkeleton]>([:])

    private struct Shape: Hashable {
        let template: String
        let values: [UInt8]
    }

    /// Shapes beyond this many are rare ones, such as long lists; keeping them would cost memory for nothing.
    private static let limit = 4_096
    /// The longest shape that is kept, in bytes.
    private static let longest = 16_384

    func skeleton(of template: String, shape: [UInt8], make: () -> PageSkeleton) -> PageSkeleton {
        guard shape.count <= Self.longest else { return make() }
        let key = Shape(template: template, values: shape)
        if let known = kept.withLock({ $0[key] }) { return known }
        let made = make()
        kept.withLock { if $0.count < Self.limit { $0[key] = made } }
        return made
    }
}
