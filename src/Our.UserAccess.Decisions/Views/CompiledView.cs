using Our.UserAccess.Decisions.Clauses;

namespace Our.UserAccess.Decisions.Views;

/// <summary>All answers for one user by position, one list for every 64 verbs.</summary>
internal sealed class CompiledView(SegmentList[] words, Ticks unchanged, bool hasConditions)
{
    /// <summary>The span in which no window of the user's opens or closes.</summary>
    public Ticks Unchanged => unchanged;

    /// <summary>Whether some rule needs a document type or a culture; then such questions are not answered from the lists.</summary>
    public bool HasConditions => hasConditions;

    public int Words => words.Length;

    public ref readonly Answers At(int position, int word) => ref words[word].At(position);

    public Decision Decide(int position, Verb verb)
    {
        // A verb newer than the view is named by nothing that the view was compiled from.
        var known = verb.Word < words.Length ? verb : default;
        return words[known.Word].At(position).For(known.Bit);
    }
}
