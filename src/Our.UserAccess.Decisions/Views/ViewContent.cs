using Our.UserAccess.Decisions.Clauses;
using Our.UserAccess.Decisions.Grants;

namespace Our.UserAccess.Decisions.Views;

/// <summary>What a view says, and all that it was compiled from.</summary>
internal sealed record ViewContent(User User, ViewOrigin Origin, Ticks Unchanged)
{
    /// <summary>One list for every 64 verbs.</summary>
    public required SegmentList[] Words { get; init; }

    public GroupPlaces[] Groups { get; init; } = [];

    /// <summary>Whether some rule needs a document type or a culture; then such questions are not answered from the lists.</summary>
    public bool HasConditions { get; init; }

    public ref readonly Answers At(int position, int word) => ref Words[word].At(position);

    public Decision Decide(int position, Verb verb)
    {
        // A verb newer than the view is named by nothing that the view was compiled from.
        var known = verb.Word < Words.Length ? verb : default;
        return Words[known.Word].At(position).For(known.Bit);
    }
}
