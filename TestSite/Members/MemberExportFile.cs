using System.Text.Encodings.Web;
using System.Text.Json;
using Umbraco.Cms.Core.Models.Membership;

namespace TestSite.Members;

/// <summary>An export as JSON that people can read.</summary>
internal static class MemberExportFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(MemberExportModel member) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            id = member.Key,
            member.Name,
            member.Username,
            member.Email,
            member.Groups,
            member.CreateDate,
            member.UpdateDate,
            values = member.Properties.Select(property => new { property.Alias, property.Name, property.Value }),
        },
        Options);
}
