using Our.UserAccess.LifeCycle.Offboard;

namespace Our.UserAccess.LifeCycle.PreviewOffboard;

/// <param name="Items">What goes; what stays says why.</param>
internal sealed record OffboardPreview(IReadOnlyList<OffboardItem> Items);
