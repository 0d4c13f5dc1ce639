using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Decisions.Forms;
using TestSite.Forms.Storage;

namespace TestSite.Forms.Backoffice;

/// <summary>What all forms share: data sources, and the options of their fields.</summary>
[Route(FormsController.Base + "/lists/{kind:regex(^(" + SiteList.DataSources + "|" + SiteList.PrevalueSources + ")$)}")]
internal sealed class ListsController(SiteFormsStore store, FormsDoor door) : FormsController
{
    [HttpGet]
    public async Task<IActionResult> All(string kind, CancellationToken cancellationToken)
    {
        if (await door.RefusalAsync(PermissionOf(kind), FormsPlace.Site, cancellationToken) is { } refused)
        {
            return refused;
        }

        await using var context = await store.OpenAsync(cancellationToken);
        return Ok(await context.Lists.Where(list => list.Kind == kind).OrderBy(list => list.Name).ToListAsync(cancellationToken));
    }

    [HttpPut("{name}")]
    public async Task<IActionResult> Set(string kind, string name, string[] values, CancellationToken cancellationToken)
    {
        if (await door.RefusalAsync(PermissionOf(kind), FormsPlace.Site, cancellationToken) is { } refused)
        {
            return refused;
        }

        await using var context = await store.OpenAsync(cancellationToken);
        await context.Lists.Where(list => list.Kind == kind && list.Name == name).ExecuteDeleteAsync(cancellationToken);
        context.Add(new SiteList { Kind = kind, Name = name, Values = values });
        await context.SaveChangesAsync(cancellationToken);
        return NoContent();
    }

    public static FormsPermission PermissionOf(string kind) =>
        kind == SiteList.DataSources ? FormsPermission.ManageDatasources : FormsPermission.ManagePrevalueSources;
}
