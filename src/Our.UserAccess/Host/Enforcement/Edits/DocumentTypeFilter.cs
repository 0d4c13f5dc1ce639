using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Enforcement.Contracts;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services.Filters;

namespace Our.UserAccess.Host.Enforcement.Edits;

/// <summary>Offers only the document types that the acting user may create there; Umbraco asks again when one is created.</summary>
internal sealed class DocumentTypeFilter(BackOfficeUser acting, EditGuard guard) : IContentTypeFilter
{
    public Task<IEnumerable<TItem>> FilterAllowedAtRootAsync<TItem>(IEnumerable<TItem> contentTypes)
        where TItem : IContentTypeComposition =>
        Task.FromResult(typeof(TItem).IsAssignableTo(typeof(IContentType)) && Asks(out Guid user)
            ? contentTypes.Where(type => MayCreate(user, WellKnownNodes.DocumentRoot, type.Alias))
            : contentTypes);

    public Task<IEnumerable<ContentTypeSort>> FilterAllowedChildrenAsync(IEnumerable<ContentTypeSort> contentTypes, Guid parentContentTypeKey, Guid? parentContentKey) =>
        Task.FromResult(parentContentKey is { } parent && Asks(out Guid user)
            ? contentTypes.Where(type => MayCreate(user, parent, type.Alias))
            : contentTypes);

    // The same filter is asked about media types below a medium: no rule with a document type speaks of a medium.
    private bool MayCreate(Guid user, Guid parent, string alias) =>
        guard.RefusedDocument(user, parent, DocumentChanges.Create, new Circumstances(alias)) is null;

    private bool Asks(out Guid user)
    {
        user = acting.Id ?? Guid.Empty;
        return acting.Id is not null && guard.LooksAtCircumstances(user);
    }
}
