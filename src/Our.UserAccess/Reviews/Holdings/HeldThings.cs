using Our.UserAccess.Reviews.Persistence;

namespace Our.UserAccess.Reviews.Holdings;

internal sealed class HeldThings(IEnumerable<IHeldKind> kinds)
{
    public IHeldKind KindOf(ReviewItemRow item) => kinds.First(kind => kind.Kind == item.Kind);

    /// <summary>As <see cref="IHeldKind.LookAsync"/>, with the refusal where something would be done.</summary>
    public async Task<HeldLook> PreviewAsync(ReviewItemRow item, DateTime? until, CancellationToken cancellationToken)
    {
        IHeldKind kind = KindOf(item);
        HeldLook look = await kind.LookAsync(item, until, cancellationToken);
        return look.Settled is null ? look with { Refusal = await kind.RefusalAsync(item, until, cancellationToken) } : look;
    }
}
