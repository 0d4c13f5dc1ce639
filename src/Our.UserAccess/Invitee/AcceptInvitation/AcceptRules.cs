using System.Globalization;
using Our.UserAccess.Invitee.Texts;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Invitee.AcceptInvitation;

internal static class AcceptRules
{
    public const int LongestName = 255;

    /// <summary>One line, without blanks around it.</summary>
    public static string Name(string? name) =>
        string.Join(' ', (name ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => string.Concat(word.Where(letter => !char.IsControl(letter)))));

    public static AcceptErrors Check(string name, string? password, PasswordRules rules, InviteeTexts texts) => new(
        name.Length == 0 ? texts.NameMissing : name.Length > LongestName ? string.Format(CultureInfo.InvariantCulture, texts.NameTooLong, LongestName) : null,
        Lacking(password ?? string.Empty, rules, texts));

    public static string Words(PasswordRule rule, PasswordRules rules, InviteeTexts texts) => rule switch
    {
        PasswordRule.Length => string.Format(CultureInfo.InvariantCulture, texts.NeedsLength, rules.MinLength),
        PasswordRule.Digit => texts.NeedsDigit,
        PasswordRule.Lowercase => texts.NeedsLowercase,
        PasswordRule.Uppercase => texts.NeedsUppercase,
        _ => texts.NeedsOther,
    };

    private static string? Lacking(string password, PasswordRules rules, InviteeTexts texts) => rules.BrokenBy(password) is { Count: > 0 } broken
        ? string.Format(CultureInfo.InvariantCulture, texts.PasswordLacks, string.Join(", ", broken.Select(rule => Words(rule, rules, texts))))
        : null;
}
