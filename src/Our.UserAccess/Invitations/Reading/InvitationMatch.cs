using System.Globalization;

namespace Our.UserAccess.Invitations.Reading;

/// <summary>Whether an invitation is meant by a query, its state apart. Pure.</summary>
internal static class InvitationMatch
{
    public static bool Is(InvitationRow row, InvitationQuery query, Guid? current) =>
        (query.SignIn.Length == 0 || query.SignIn.Contains(row.SignIn)) && IsBy(row, query.InvitedBy, current) && HasText(row, query.Filter?.Trim());

    private static bool IsBy(InvitationRow row, string? inviter, Guid? current) => inviter switch
    {
        null or "" => true,
        "me" => row.InvitedById == current,
        _ => Guid.TryParse(inviter, out Guid id) && row.InvitedById == id,
    };

    private static bool HasText(InvitationRow row, string? text) => string.IsNullOrEmpty(text) || Contains(row.Name, text) || Contains(row.Email, text);

    private static bool Contains(string text, string part) => CultureInfo.CurrentCulture.CompareInfo.IndexOf(text, part, CompareOptions.IgnoreCase) >= 0;
}
