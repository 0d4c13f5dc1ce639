namespace Our.UserAccess.Decisions.Views;

/// <summary>
/// The decisions for 64 verbs at once: whether each is allowed, and its layer as a number of three bits, one plane per
/// bit. 32 bytes, and reading one verb takes no branch.
/// </summary>
internal readonly record struct Answers(ulong Allowed, ulong LayerBit0, ulong LayerBit1, ulong LayerBit2)
{
    /// <summary>All verbs are denied by one layer.</summary>
    public static Answers Refused(Layer layer) => new(0, Plane((int)layer), Plane((int)layer >> 1), Plane((int)layer >> 2));

    public Decision For(int bit)
    {
        var layer = ((LayerBit0 >> bit) & 1) | (((LayerBit1 >> bit) & 1) << 1) | (((LayerBit2 >> bit) & 1) << 2);
        return new Decision((Verdict)((Allowed >> bit) & 1), (Layer)layer);
    }

    private static ulong Plane(int bit) => (bit & 1) == 0 ? 0 : ulong.MaxValue;
}
