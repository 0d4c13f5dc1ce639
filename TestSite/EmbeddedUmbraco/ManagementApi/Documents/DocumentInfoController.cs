using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using EmbeddedUmbraco.ManagementApi.Trees;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Documents;

/// <summary>What the info and the actions of a document page ask besides the document itself.</summary>
[ManagementRoute("document")]
[Authorize(Policy = AuthorizationPolicies.TreeAccessDocuments)]
internal sealed class DocumentInfoController(
    IDomainService domains, DocumentAddresses addresses, ContentHistory history, IContentService contents, DocumentPageMapper mapper) : DocumentControllerBase
{
    [HttpGet("{id:guid}/domains")]
    public Task<IActionResult> Domains(Guid id) => IfMayAsync(ActionAssignDomain.ActionLetter, id, async () =>
    {
        IDomain[] assigned = [.. await domains.GetAssignedDomainsAsync(id, includeWildcards: true)];
        return Ok(new
        {
            defaultIsoCode = assigned.FirstOrDefault(domain => domain.IsWildcard)?.LanguageIsoCode,
            domains = assigned.Where(domain => !domain.IsWildcard).Select(domain => new { domain.DomainName, isoCode = domain.LanguageIsoCode }),
        });
    });

    [HttpGet("urls")]
    public async Task<IActionResult> Urls([FromQuery(Name = "id")] HashSet<Guid> ids) => Ok(await addresses.OfAsync(ids));

    [HttpGet("{id:guid}/audit-log")]
    public Task<IActionResult> History(
        Guid id, Direction orderDirection = Direction.Descending, DateTimeOffset? sinceDate = null, int skip = 0, int take = 100) =>
        IfMayAsync(ActionBrowse.ActionLetter, id, async () =>
            Ok(await history.OfAsync(id, UmbracoObjectTypes.Document, orderDirection, sinceDate, skip, take)));

    [HttpGet("{id:guid}/published")]
    public Task<IActionResult> Published(Guid id) => IfMayAsync(ActionBrowse.ActionLetter, id, () =>
        Task.FromResult<IActionResult>(PublishedVersion(id) is { } published ? Ok(mapper.Map(published)) : Missing("published document")));

    // Relations between documents are not tracked in the TestSite: nothing is referenced.
    [HttpGet("{id:guid}/referenced-by")]
    [HttpGet("{id:guid}/referenced-descendants")]
    public Task<IActionResult> References(Guid id) => IfMayAsync(ActionBrowse.ActionLetter, id, () => NothingAsync());

    [HttpGet("are-referenced")]
    public IActionResult AreReferenced() => Ok(new Page<IdRef>(0, []));

    [HttpGet("{id:guid}/available-segment-options")]
    public Task<IActionResult> Segments(Guid id) => IfMayAsync(ActionBrowse.ActionLetter, id, () => NothingAsync());

    private IContent? PublishedVersion(Guid id) =>
        contents.GetById(id) is { Published: true, PublishedVersionId: > 0 } current ? contents.GetVersion(current.PublishedVersionId) : null;

    private Task<IActionResult> NothingAsync() => Task.FromResult<IActionResult>(Ok(new Page<object>(0, [])));
}
