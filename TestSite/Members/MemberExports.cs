using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace TestSite.Members;

/// <summary>
/// A member with everything that is known of them, as Umbraco.Cms.Core makes it. Umbraco 17 serves it nowhere: the method is on the
/// class of its service alone, and the Management API has no endpoint for it.
/// </summary>
internal sealed class MemberExports(IMemberService members)
{
    public MemberExportModel? Of(Guid key) => ((MemberService)members).ExportMember(key);
}
