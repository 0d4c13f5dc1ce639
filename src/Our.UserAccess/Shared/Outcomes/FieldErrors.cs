namespace Our.UserAccess.Shared.Outcomes;

/// <summary>Collects what is wrong with each field of a request, so that one answer names everything.</summary>
internal sealed class FieldErrors
{
    private readonly Dictionary<string, List<string>> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public void Add(string field, string sentence)
    {
        if (!_fields.TryGetValue(field, out List<string>? sentences))
        {
            _fields[field] = sentences = [];
        }

        sentences.Add(sentence);
    }

    public void AddIf(bool wrong, string field, string sentence)
    {
        if (wrong)
        {
            Add(field, sentence);
        }
    }

    /// <summary>Somebody else has what the field says, and only one can.</summary>
    public void AddTakenIf(bool isTaken, string field, string sentence)
    {
        AddIf(isTaken, field, sentence);
        _taken.UnionWith(isTaken ? [field] : []);
    }

    /// <summary>Takes over what another check found; fields that it names are named in its way, unless told otherwise.</summary>
    public void Include(Failure? failure, string? field = null)
    {
        foreach ((string name, string[] sentences) in failure?.Fields ?? new Dictionary<string, string[]>())
        {
            Array.ForEach(sentences, sentence => Add(field ?? name, sentence));
        }

        _taken.UnionWith(failure?.TakenFields ?? new HashSet<string>());
    }

    /// <summary>Null when nothing is wrong.</summary>
    public Failure? ToFailure() => _fields.Count == 0
        ? null
        : InvalidRequest.Of(_fields.ToDictionary(field => field.Key, field => field.Value.ToArray(), StringComparer.Ordinal)) with { TakenFields = _taken };
}
