using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Decisions.Forms;
using TestSite.Forms.Storage;

namespace TestSite.Forms.Backoffice;

/// <summary>What visitors sent: list, view, export, edit and delete.</summary>
[Route(FormsController.Base + "/{key:guid}/entries")]
internal sealed class EntriesController(SiteFormsStore store, FormsDoor door, SensitiveValues sensitive) : FormsController
{
    [HttpGet]
    public Task<IActionResult> List(Guid key, CancellationToken cancellationToken) => WithFormAsync(key, FormsPermission.ViewEntries, async (context, form) =>
    {
        var entries = await context.Entries.Where(entry => entry.FormKey == key).OrderByDescending(entry => entry.At).ToListAsync(cancellationToken);
        return Ok(new { Total = entries.Count, Items = await ShowAsync(form, entries, cancellationToken) });
    }, cancellationToken);

    [HttpGet("{id:guid}")]
    public Task<IActionResult> One(Guid key, Guid id, CancellationToken cancellationToken) => WithFormAsync(key, FormsPermission.ViewEntries, async (context, form) =>
        await FindAsync(context, key, id, cancellationToken) is { } entry ? Ok((await ShowAsync(form, [entry], cancellationToken)).Single()) : NotFound(), cancellationToken);

    [HttpGet("export")]
    public Task<IActionResult> Export(Guid key, CancellationToken cancellationToken) => WithFormAsync(key, FormsPermission.ViewEntries, async (context, form) =>
    {
        var entries = await context.Entries.Where(entry => entry.FormKey == key).OrderBy(entry => entry.At).ToListAsync(cancellationToken);
        var visible = await sensitive.OfAsync(form, cancellationToken);
        await sensitive.ExportedAsync(visible, entries, cancellationToken);
        return File(EntryExport.Write(form.Fields, entries, visible), "text/csv; charset=utf-8", $"{form.Slug}.csv");
    }, cancellationToken);

    [HttpPut("{id:guid}")]
    public Task<IActionResult> Edit(Guid key, Guid id, Dictionary<string, string> values, CancellationToken cancellationToken) => WithFormAsync(key, FormsPermission.EditEntries, async (context, form) =>
    {
        if (await FindAsync(context, key, id, cancellationToken) is not { } entry)
        {
            return NotFound();
        }

        var visible = await sensitive.OfAsync(form, cancellationToken);
        var after = entry with { Values = visible.Save(entry, values) };
        context.Update(after);
        await context.SaveChangesAsync(cancellationToken);
        return Ok((await ShowAsync(form, [after], cancellationToken)).Single());
    }, cancellationToken);

    [HttpDelete("{id:guid}")]
    public Task<IActionResult> Delete(Guid key, Guid id, CancellationToken cancellationToken) => WithFormAsync(key, FormsPermission.DeleteEntries, async (context, _) =>
        await context.Entries.Where(entry => entry.FormKey == key && entry.Id == id).ExecuteDeleteAsync(cancellationToken) > 0 ? NoContent() : NotFound(), cancellationToken);

    private async Task<IReadOnlyList<EntryView>> ShowAsync(SiteForm form, IReadOnlyCollection<SiteEntry> entries, CancellationToken cancellationToken)
    {
        var visible = await sensitive.OfAsync(form, cancellationToken);
        await sensitive.ViewedAsync(visible, entries, cancellationToken);
        return [.. entries.Select(visible.View)];
    }

    private async Task<IActionResult> WithFormAsync(
        Guid key, FormsPermission permission, Func<SiteFormsContext, SiteForm, Task<IActionResult>> answer, CancellationToken cancellationToken)
    {
        if (await door.RefusalAsync(permission, FormsPlace.OfForm(key), cancellationToken) is { } refused)
        {
            return refused;
        }

        await using var context = await store.OpenAsync(cancellationToken);
        return await context.Forms.AsNoTracking().SingleOrDefaultAsync(form => form.Key == key, cancellationToken) is { } form ? await answer(context, form) : NotFound();
    }

    private static Task<SiteEntry?> FindAsync(SiteFormsContext context, Guid form, Guid id, CancellationToken cancellationToken) =>
        context.Entries.AsNoTracking().SingleOrDefaultAsync(entry => entry.FormKey == form && entry.Id == id, cancellationToken);
}
