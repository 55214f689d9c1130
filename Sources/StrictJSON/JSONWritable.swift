/// What writes itself as JSON, so that reading that gives the same value again.
public protocol JSONWritable {
    var json: JSON { get }
}
