using Our.UserAccess.SensitiveData.Contracts;
using Umbraco.Cms.Core.Models;

namespace TestSite.Members;

internal static class MemberUse
{
    /// <summary>One member as the record names it: by type and key, never by what is sensitive.</summary>
    public static SensitiveDataUse Of(IMember member, IReadOnlyCollection<string> fields) =>
        new(member.ContentType.Name ?? member.ContentType.Alias, member.ContentType.Key, Count: 1) { Fields = fields, ItemKey = member.Key };
}
