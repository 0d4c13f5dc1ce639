using System.Text;

namespace Our.UserAccess.Host.Users.Index;

/// <summary>The texts of all users one after another, in capitals, so that a search is one run through the memory.</summary>
internal sealed class TextSearch
{
    /// <summary>Stands after every text, so that no hit reaches from one into the next.</summary>
    private const byte End = 0;

    private readonly byte[] _texts;
    private readonly int[] _ends;

    private TextSearch(byte[] texts, int[] ends) => (_texts, _ends) = (texts, ends);

    public static TextSearch Of(ReadOnlySpan<UserRow> users)
    {
        using var texts = new MemoryStream(users.Length * 64);
        var ends = new int[users.Length];
        for (int place = 0; place < users.Length; place++)
        {
            UserRow user = users[place];
            Write(texts, user.Name);
            Write(texts, user.Email);
            if (!ReferenceEquals(user.UserName, user.Email))
            {
                Write(texts, user.UserName);
            }

            ends[place] = (int)texts.Length;
        }

        return new TextSearch(texts.ToArray(), ends);
    }

    /// <returns>By place, whose texts have it.</returns>
    public bool[] Holding(string text)
    {
        var holding = new bool[_ends.Length];
        byte[] wanted = Folded(text);
        if (wanted.Contains(End))
        {
            return holding;
        }

        int place = 0;
        int at = 0;
        while (at < _texts.Length && _texts.AsSpan(at).IndexOf(wanted) is >= 0 and var hit)
        {
            place = PlaceOf(at + hit, place);
            holding[place] = true;
            at = _ends[place];
        }

        return holding;
    }

    // Near to the last one when there are many hits, far away when there are few.
    private int PlaceOf(int position, int from)
    {
        int step = 1;
        while (from + step < _ends.Length && _ends[from + step - 1] <= position)
        {
            step *= 2;
        }

        int index = Array.BinarySearch(_ends, from, Math.Min(from + step, _ends.Length) - from, position);
        return index < 0 ? ~index : index + 1;
    }

    private static void Write(MemoryStream texts, string text)
    {
        texts.Write(Folded(text));
        texts.WriteByte(End);
    }

    // As an ordinal comparison without case compares: by the capitals of no language.
    private static byte[] Folded(string text) => Encoding.UTF8.GetBytes(text.ToUpperInvariant());
}
