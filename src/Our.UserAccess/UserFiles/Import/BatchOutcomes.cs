using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.UserFiles.Csv;

namespace Our.UserAccess.UserFiles.Import;

/// <summary>What became of the rows of a batch: of those that could not be read, and of those that were tried.</summary>
internal sealed class BatchOutcomes<T>(int rows)
    where T : notnull
{
    private readonly ItemOutcome?[] _outcomes = new ItemOutcome?[rows];
    private readonly List<(int Place, T Wanted)> _wanted = [];

    /// <summary>Those that could be read, in their order.</summary>
    public IReadOnlyList<T> Wanted => [.. _wanted.Select(row => row.Wanted)];

    public void Read(int place, T wanted, IReadOnlyCollection<CsvProblem> problems)
    {
        if (problems.Count == 0)
        {
            _wanted.Add((place, wanted));
        }
        else
        {
            _outcomes[place] = new ItemOutcome(ItemState.Failed, string.Join(' ', problems.Select(problem => problem.Sentence)));
        }
    }

    /// <param name="tried">What became of each of <see cref="Wanted"/>.</param>
    /// <param name="success">How one that succeeded is told.</param>
    public IReadOnlyList<ItemOutcome> With<TMade>(IReadOnlyList<Outcome<TMade>> tried, Func<T, TMade, ItemOutcome> success)
        where TMade : notnull
    {
        foreach (((int place, T wanted), Outcome<TMade> outcome) in _wanted.Zip(tried))
        {
            _outcomes[place] = outcome.TryGet(out TMade? made, out Failure? refused) ? success(wanted, made) : ItemOutcome.Failed(refused);
        }

        return [.. _outcomes.Select(outcome => outcome!)];
    }
}
