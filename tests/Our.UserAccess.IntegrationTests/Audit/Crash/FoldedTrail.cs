using Our.UserAccess.Audit;
using Our.UserAccess.Audit.Contracts;

namespace Our.UserAccess.IntegrationTests.Audit.Crash;

/// <summary>
/// What is there according to the events alone. Following them finds an event without its change: it would begin where
/// nothing was left, or change what is not there.
/// </summary>
internal sealed class FoldedTrail
{
    private readonly Dictionary<(string Kind, Guid Id), Dictionary<string, string>> _state = [];
    private readonly HashSet<(string Kind, Guid Id)> _gone = [];

    public IReadOnlyCollection<Guid> Of(string kind) => [.. _state.Keys.Where(key => key.Kind == kind).Select(key => key.Id)];

    public void Follow(AuditEvent happened)
    {
        if (happened.SubjectId is not { } id)
        {
            return;
        }

        (string, Guid) key = (happened.SubjectKind, id);
        string verb = happened.Action[(happened.Action.IndexOf('.', StringComparison.Ordinal) + 1)..];
        Assert.False(_gone.Contains(key), $"{happened.Action} at {happened.Sequence}: it was deleted before.");
        Assert.False(verb == "created" && _state.ContainsKey(key), $"{happened.Action} at {happened.Sequence}: it was there before.");
        Dictionary<string, string> state = _state.TryGetValue(key, out Dictionary<string, string>? known) ? known : _state[key] = [];
        foreach (AuditChange change in AuditJson.Read(happened.Changes))
        {
            Assert.True(!state.TryGetValue(change.Field, out string? last) || last == Text(change.Before), $"{happened.Action} at {happened.Sequence}: {change.Field} was {last}, not {Text(change.Before)}.");
            state[change.Field] = Text(change.After);
        }

        if (verb == "deleted")
        {
            _state.Remove(key);
            _gone.Add(key);
        }
    }

    /// <summary>Nothing is there that no event tells, and everything that the events tell is there.</summary>
    public void AssertIs(string kind, Guid id, IEnumerable<(string Field, string Value)> values)
    {
        IReadOnlyDictionary<string, string> told = _state.GetValueOrDefault((kind, id)) ?? [];
        foreach ((string field, string value) in values)
        {
            Assert.True(!told.TryGetValue(field, out string? last) || last == value, $"{kind} {id}: {field} is {value}; the trail says {last}.");
        }
    }

    public static string Text(IReadOnlyList<AuditValue> values) =>
        string.Join(", ", values.Select(value => value.Id?.ToString() ?? value.Text).Order(StringComparer.Ordinal));
}
