using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Clauses;

/// <summary>Gives verbs their positions; a verb that has one keeps it for good.</summary>
internal sealed class VerbTableBuilder(VerbTable source)
{
    private readonly Dictionary<string, int> _added = new(StringComparer.Ordinal);

    public VerbMask Mask(IReadOnlyCollection<string> verbs)
    {
        var mask = default(VerbMask);
        foreach (var verb in verbs)
        {
            mask = mask.With(Intern(verb));
        }

        return mask;
    }

    /// <summary>As <see cref="Mask"/>, where <c>*</c> stands for all verbs.</summary>
    public VerbMask RuleMask(IReadOnlyCollection<string> verbs) =>
        verbs.Contains(RuleFact.AllVerbs, StringComparer.Ordinal) ? VerbMask.All : Mask(verbs);

    public VerbTable Build() => _added.Count == 0 ? source : source.With(_added.OrderBy(verb => verb.Value).Select(verb => verb.Key));

    private int Intern(string verb)
    {
        var index = source.Find(verb);
        if (index == 0 && !_added.TryGetValue(verb, out index))
        {
            index = source.Names.Length + _added.Count + 1;
            _added.Add(verb, index);
        }

        return index;
    }
}
