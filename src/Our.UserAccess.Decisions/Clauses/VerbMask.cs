using System.Numerics;

namespace Our.UserAccess.Decisions.Clauses;

/// <summary>A set of verbs, 64 to a word; most sites have one word.</summary>
internal readonly struct VerbMask
{
    private static readonly ulong[] EveryWord = [];

    private readonly ulong _first;
    private readonly ulong[]? _more;

    private VerbMask(ulong first, ulong[]? more) => (_first, _more) = (first, more);

    public static VerbMask All { get; } = new(ulong.MaxValue, EveryWord);

    /// <summary>How many verbs it names.</summary>
    public int Count => BitOperations.PopCount(_first) + (_more ?? []).Sum(BitOperations.PopCount);

    public VerbMask With(int verb)
    {
        var word = verb >> 6;
        var bit = 1UL << (verb & 63);
        if (word == 0)
        {
            return new VerbMask(_first | bit, _more);
        }

        var more = _more ?? [];
        var copy = new ulong[Math.Max(more.Length, word)];
        more.CopyTo(copy, 0);
        copy[word - 1] |= bit;
        return new VerbMask(_first, copy);
    }

    public ulong Word(int index)
    {
        if (index == 0)
        {
            return _first;
        }

        if (_more is null)
        {
            return 0;
        }

        if (ReferenceEquals(_more, EveryWord))
        {
            return ulong.MaxValue;
        }

        return index <= _more.Length ? _more[index - 1] : 0;
    }

    public bool Has(Verb verb) => ((Word(verb.Word) >> verb.Bit) & 1) != 0;
}
