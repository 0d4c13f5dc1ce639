namespace Our.UserAccess.Corpus;

/// <summary>An answer in the words of the vector files.</summary>
public sealed record Answer(string Verdict, string Layer, IReadOnlyList<string> Because)
{
    public bool Equals(Answer? other) =>
        other is not null && Verdict == other.Verdict && Layer == other.Layer && Because.SequenceEqual(other.Because, StringComparer.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Verdict, Layer, Because.Count);

    public override string ToString() => $"{Verdict} by {Layer} because [{string.Join(", ", Because)}]";
}
