using System.Text.Json.Serialization;
using Our.UserAccess.Access.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Access.DecideMany;

/// <summary>The answer to one of many questions; or what is wrong with it, then without a verdict.</summary>
internal sealed record DecidedItem(Verdict? Verdict, Layer? Layer, IReadOnlyList<string> Because, string Sentence)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ApiProblem? Problem { get; init; }

    public static DecidedItem Of(AccessStory story) => new(story.Verdict, story.Layer, story.Because, story.Sentence);

    public static DecidedItem Of(Failure failure) => new(Verdict: null, Layer: null, [], failure.Detail) { Problem = ApiProblem.Of(failure) };
}
