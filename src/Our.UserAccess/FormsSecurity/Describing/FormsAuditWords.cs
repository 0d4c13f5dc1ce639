using System.Text.Json;

namespace Our.UserAccess.FormsSecurity.Describing;

internal static class FormsAuditWords
{
    /// <summary>The word as it is sent, as <c>viewEntries</c>.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
