using Our.UserAccess.Decisions.Facts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.Enforcement.Edits;

/// <summary>Below what something new is made; the root of its kind where there is no parent.</summary>
internal sealed class ParentKeys(IIdKeyMap keys)
{
    public Guid Of(IContentBase made, NodeKind kind)
    {
        UmbracoObjectTypes type = kind == NodeKind.Media ? UmbracoObjectTypes.Media : UmbracoObjectTypes.Document;
        Attempt<Guid> parent = made.ParentId > 0 ? keys.GetKeyForId(made.ParentId, type) : Attempt<Guid>.Fail();
        return parent.Success ? parent.Result : WellKnownNodes.Root(kind);
    }
}
