namespace Our.UserAccess.Invitee.Texts;

/// <summary>Which words somebody reads: the invitation's language goes before the browser's, and English is what is left.</summary>
internal static class InviteeLanguages
{
    private static readonly InviteeTexts[] All = [English.Texts, Danish.Texts, Swedish.Texts, German.Texts, Dutch.Texts];

    /// <param name="isoCodes">Such as <c>da-DK</c> or <c>da</c>, the most wanted first.</param>
    public static InviteeTexts Best(IEnumerable<string?> isoCodes) =>
        isoCodes.Select(Find).OfType<InviteeTexts>().FirstOrDefault(English.Texts);

    private static InviteeTexts? Find(string? isoCode) =>
        isoCode is null ? null : Array.Find(All, texts => texts.Language.Equals(isoCode.Split('-')[0], StringComparison.OrdinalIgnoreCase));
}
