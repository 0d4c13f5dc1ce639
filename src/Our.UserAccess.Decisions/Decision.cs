namespace Our.UserAccess.Decisions;

/// <summary>The answer to one question: a verdict and the layer that gave it. The zero value is a deny.</summary>
public readonly record struct Decision
{
    public Decision(Verdict verdict, Layer layer)
    {
        Verdict = verdict;
        Layer = layer;
    }

    public Verdict Verdict { get; }

    public Layer Layer { get; }

    public bool IsAllowed => Verdict == Verdict.Allow;

    internal static Decision Deny(Layer layer) => new(Verdict.Deny, layer);
}
