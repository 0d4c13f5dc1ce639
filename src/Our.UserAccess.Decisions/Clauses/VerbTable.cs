using System.Collections.Frozen;

namespace Our.UserAccess.Decisions.Clauses;

/// <summary>The verbs that facts name, in the order in which they were first named. Position 0 is every other verb.</summary>
internal sealed class VerbTable
{
    private readonly string[] _names;
    private readonly FrozenDictionary<string, int> _indexes;

    private VerbTable(string[] names)
    {
        _names = names;
        _indexes = names.Index().ToFrozenDictionary(verb => verb.Item, verb => verb.Index + 1, StringComparer.Ordinal);
    }

    public static VerbTable Empty { get; } = new([]);

    public int Words => (_names.Length + 64) >> 6;

    public ReadOnlySpan<string> Names => _names;

    /// <summary>The verb's position, 0 when no fact names it.</summary>
    public int Find(string name) => _indexes.GetValueOrDefault(name);

    public VerbTable With(IEnumerable<string> names) => new([.. _names, .. names]);
}
