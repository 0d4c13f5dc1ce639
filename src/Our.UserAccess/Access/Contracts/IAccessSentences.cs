using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Questions;

namespace Our.UserAccess.Access.Contracts;

/// <summary>
/// Says decisions to people, in English. Names are read from the database, so this is for what is refused or asked about,
/// not for the decision itself.
/// </summary>
internal interface IAccessSentences
{
    /// <summary>One sentence: who may or may not do what where, and why. Without facts: that they could not be loaded.</summary>
    Task<string> SayAsync(AccessSnapshot? facts, Question question, CancellationToken cancellationToken);

    /// <summary>The sentence with what each layer says, in the order of the questions; names are read once for all.</summary>
    Task<IReadOnlyList<AccessStory>> TellAsync(AccessSnapshot facts, IReadOnlyList<Question> questions, CancellationToken cancellationToken);
}
