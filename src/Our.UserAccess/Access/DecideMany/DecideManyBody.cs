namespace Our.UserAccess.Access.DecideMany;

internal sealed record DecideManyBody
{
    public const int Most = 500;

    public IReadOnlyList<QuestionBody>? Questions { get; init; }
}
