namespace Our.UserAccess.Decisions.Clauses;

/// <summary>A clause at its node's interval. <see cref="Up"/> is the nearest region before it that encloses it, or -1.</summary>
internal struct Region
{
    public int Start;
    public int End;
    public int Up;
    public Clause Clause;
}
