using Our.UserAccess.Invitations.Sending;

namespace Our.UserAccess.Invitations.CheckInvitation;

/// <summary>What can be said of an address by looking at it. Pure.</summary>
internal static class AddressLooks
{
    private static readonly string[] Private =
    [
        "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "yahoo.com", "icloud.com", "me.com", "aol.com", "gmx.de", "gmx.net",
        "gmx.com", "web.de", "t-online.de", "freenet.de", "posteo.de", "proton.me", "protonmail.com", "mail.com", "ziggo.nl", "kpnmail.nl", "xs4all.nl", "telia.com",
        "yahoo.se", "hotmail.se", "hotmail.dk", "live.dk", "mail.dk", "yahoo.de", "hotmail.de", "outlook.de", "hotmail.nl", "live.nl", "outlook.dk",
    ];

    private static readonly Dictionary<string, string> Ends = new(StringComparer.OrdinalIgnoreCase)
    {
        ["con"] = "com", ["cmo"] = "com", ["ocm"] = "com", ["comm"] = "com", ["vom"] = "com", ["nett"] = "net", ["ogr"] = "org", ["rog"] = "org",
    };

    public static bool IsPrivate(string email) => Private.Contains(EmailDomain.Of(email), StringComparer.OrdinalIgnoreCase);

    /// <summary>The address that was probably meant; null when it looks right.</summary>
    /// <param name="email">The address.</param>
    /// <param name="usual">Domains that are usual here.</param>
    public static string? Suggestion(string email, IEnumerable<string> usual)
    {
        string domain = EmailDomain.Of(email);
        if (!email.Contains('@', StringComparison.Ordinal) || domain.Length < 4)
        {
            return null;
        }

        string[] known = [.. usual.Concat(Private)];
        if (known.Contains(domain, StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        string? meant = known.FirstOrDefault(candidate => IsOneSlipAway(domain, candidate)) ?? WithUsualEnd(domain);
        return meant is null ? null : $"{email[..^domain.Length]}{meant}";
    }

    private static string? WithUsualEnd(string domain)
    {
        int dot = domain.LastIndexOf('.');
        return dot > 0 && Ends.TryGetValue(domain[(dot + 1)..], out string? end) ? $"{domain[..(dot + 1)]}{end}" : null;
    }

    /// <summary>One letter too many, too few or wrong, or two that have changed places.</summary>
    internal static bool IsOneSlipAway(string typed, string meant)
    {
        (string left, string right) = (typed.ToLowerInvariant(), meant.ToLowerInvariant());
        int start = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        (string one, string other) = (left[start..], right[start..]);
        return (one.Length > 0 && one[1..] == other)
            || (other.Length > 0 && other[1..] == one)
            || (one.Length > 0 && other.Length > 0 && one[1..] == other[1..])
            || (one.Length > 1 && other.Length > 1 && one[0] == other[1] && one[1] == other[0] && one[2..] == other[2..]);
    }
}
