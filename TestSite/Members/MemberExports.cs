using Our.UserAccess.SensitiveData.Contracts;
using Umbraco.Cms.Core.Extensions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace TestSite.Members;

/// <summary>
/// A member with everything that is known of them, as Umbraco.Cms.Core makes it. Umbraco 17 serves it nowhere: the method is on the
/// class of its service alone, and the Management API has no endpoint for it.
/// </summary>
internal sealed class MemberExports(IMemberService members, IMemberTypeService types, ISensitiveData sensitive)
{
    public ValueTask<bool> MayAsync(IUser user, CancellationToken cancellationToken) => sensitive.MaySeeAsync(user.Key, cancellationToken);

    /// <summary>The file, once it is recorded that it was taken.</summary>
    public async Task<byte[]?> WriteAsync(IMember member, CancellationToken cancellationToken)
    {
        await sensitive.ExportedAsync(MemberUse.Of(member, FieldsOf(member)), cancellationToken);
        return ((MemberService)members).ExportMember(member.Key) is { } export ? MemberExportFile.Write(export) : null;
    }

    private string[] FieldsOf(IMember member) =>
        types.Get(member.ContentType.Key) is { } type ? [.. type.GetSensitivePropertyTypes().Select(property => property.Name)] : [];
}
