using System.Globalization;

namespace Our.UserAccess.Invitations;

/// <summary>What the database sorts and searches by, since every database compares letters in its own way. Pure.</summary>
internal static class InvitationText
{
    public const int MaxNameKey = 240;
    public const int MaxSearch = 511;

    /// <summary>Names that begin with so many equal letters may stand in any order.</summary>
    private const int Compared = 60;

    /// <summary>Sorts like the name, letter by letter and in whatever case.</summary>
    public static string NameKey(string name)
    {
        string begin = name.Length <= Compared ? name : name[..Compared];
        string key = Convert.ToHexString(CultureInfo.InvariantCulture.CompareInfo.GetSortKey(begin, CompareOptions.IgnoreCase).KeyData);
        return key.Length <= MaxNameKey ? key : key[..MaxNameKey];
    }

    /// <summary>The address comes first, so that it sorts by that.</summary>
    public static string Search(string name, string email) => Folded($"{email}\n{name}");

    public static string Folded(string text) => text.ToUpperInvariant();
}
