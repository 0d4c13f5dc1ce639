using Our.UserAccess.Decisions.Explaining;
using Our.UserAccess.Decisions.Grants;
using Our.UserAccess.Decisions.Questions;

namespace Our.UserAccess.Decisions.Turning;

/// <summary>Looks for the smallest changes that turn a decision. What is found has been tried.</summary>
internal sealed class TurnFinder(AccessSnapshot snapshot, User user, Question question)
{
    private const int MostChanges = 6;

    private readonly TurnCandidates _candidates = new(snapshot, user, question);
    private readonly TurnWorkbench _workbench = new(snapshot, user, question);

    public IReadOnlyList<Turn> Find(int most)
    {
        var explained = snapshot.Explain(question);
        var wanted = !explained.Decision.IsAllowed;
        var turns = _candidates.For(explained)
            .Where(changes => _workbench.AfterAll(changes).Decision.IsAllowed == wanted)
            .OrderBy(changes => changes.Length).ThenBy(changes => changes[0].Kind)
            .Take(most)
            .Select(changes => new Turn(changes))
            .ToArray();
        return turns.Length > 0 ? turns : StepByStep(explained, wanted);
    }

    /// <summary>When nothing turns it alone: takes away what stands in the way, until nothing does.</summary>
    private Turn[] StepByStep(Explanation explained, bool wanted)
    {
        var changes = new List<TurnChange>();
        while (explained.Decision.IsAllowed != wanted)
        {
            var next = _candidates.Next(explained);
            if (next.Length == 0 || changes.Count > MostChanges || next.Any(changes.Contains))
            {
                return [];
            }

            changes.AddRange(next);
            explained = _workbench.AfterAll(changes);
        }

        return [new Turn(changes)];
    }
}
