namespace Our.UserAccess.Invitations.Sending;

/// <summary>The part of an address behind the @. Pure.</summary>
internal static class EmailDomain
{
    public static string Of(string email) => email[(email.LastIndexOf('@') + 1)..].Trim();

    public static bool IsAllowed(string email, IEnumerable<string> allowed)
    {
        string[] domains = [.. allowed.Select(domain => domain.Trim().TrimStart('@')).Where(domain => domain.Length > 0)];
        return domains.Length == 0 || domains.Contains(Of(email), StringComparer.OrdinalIgnoreCase);
    }

    public static string NotAllowed(IEnumerable<string> allowed) =>
        $"'email' is not in a domain that people may be invited with here: {string.Join(", ", allowed)}.";
}
