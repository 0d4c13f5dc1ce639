using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Documents;

/// <summary>What the info and the actions of a document page ask besides the document itself.</summary>
[ManagementRoute("document")]
[Authorize(Policy = AuthorizationPolicies.TreeAccessDocuments)]
internal sealed class DocumentInfoController(IDomainService domains, DocumentAddresses addresses) : DocumentControllerBase
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

    // Relations between documents are not tracked in the TestSite: nothing is referenced.
    [HttpGet("{id:guid}/referenced-by")]
    [HttpGet("{id:guid}/referenced-descendants")]
    public Task<IActionResult> References(Guid id) => IfMayAsync(ActionBrowse.ActionLetter, id, () => NothingAsync());

    [HttpGet("are-referenced")]
    public IActionResult AreReferenced() => Ok(new Page<IdRef>(0, []));

    [HttpGet("{id:guid}/available-segment-options")]
    public Task<IActionResult> Segments(Guid id) => IfMayAsync(ActionBrowse.ActionLetter, id, () => NothingAsync());

    private Task<IActionResult> NothingAsync() => Task.FromResult<IActionResult>(Ok(new Page<object>(0, [])));
}
