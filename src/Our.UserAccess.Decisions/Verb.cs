namespace Our.UserAccess.Decisions;

/// <summary>
/// A verb resolved by a snapshot: its position among the interned verbs. The zero value stands for every verb that no
/// fact names: only rules for all verbs speak of it.
/// </summary>
public readonly record struct Verb
{
    internal Verb(int index) => Index = index;

    internal int Index { get; }

    internal int Word => Index >> 6;

    internal int Bit => Index & 63;
}
