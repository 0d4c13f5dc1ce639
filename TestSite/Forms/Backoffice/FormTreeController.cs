using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Contracts;
using TestSite.Forms.Storage;

namespace TestSite.Forms.Backoffice;

/// <summary>The tree of forms, and making, naming, moving and deleting them.</summary>
[Route(FormsController.Base)]
internal sealed class FormTreeController(SiteFormsStore store, FormsDoor door, IFormsSecurity security, IFormsNotifications notifications) : FormsController
{
    [HttpGet]
    public async Task<IActionResult> Tree(CancellationToken cancellationToken)
    {
        var visible = await security.VisibleAsync(door.User.Key, cancellationToken);
        await using var context = await store.OpenAsync(cancellationToken);
        var folders = await context.Folders.OrderBy(folder => folder.Name).ToListAsync(cancellationToken);
        var forms = await context.Forms.OrderBy(form => form.Name).Select(form => new { form.Key, form.Name, form.FolderKey, form.Slug }).ToListAsync(cancellationToken);
        var site = await security.PermissionsAsync(door.User.Key, FormsPlace.Site, cancellationToken);
        var shown = new List<FolderView>();
        foreach (var folder in folders.Where(folder => visible.Folders.Contains(folder.Key)))
        {
            var may = await security.PermissionsAsync(door.User.Key, FormsPlace.OfFolder(folder.Key), cancellationToken);
            shown.Add(new FolderView(folder.Key, folder.Name, folder.ParentKey, may.Has(FormsPermission.ManageForms)));
        }

        return Ok(new
        {
            Folders = shown,
            Forms = forms.Where(form => visible.Forms.Contains(form.Key)),
            MayMake = site.Has(FormsPermission.ManageForms),
            Lists = SiteList.Kinds.Where(kind => site.Has(ListsController.PermissionOf(kind))),
        });
    }

    [HttpGet("{key:guid}")]
    public async Task<IActionResult> One(Guid key, CancellationToken cancellationToken)
    {
        var may = await security.PermissionsAsync(door.User.Key, FormsPlace.OfForm(key), cancellationToken);
        if (may.IsEmpty && await door.RefusalAsync(FormsPermission.ViewEntries, FormsPlace.OfForm(key), cancellationToken) is { } refused)
        {
            return refused;
        }

        await using var context = await store.OpenAsync(cancellationToken);
        return await context.Forms.AsNoTracking().SingleOrDefaultAsync(form => form.Key == key, cancellationToken) is { } form
            ? Ok(new FormView(form.Key, form.Name, form.FolderKey, form.Slug, form.Fields, [.. may.ToList().Select(permission => JsonNamingPolicy.CamelCase.ConvertName(permission.ToString()))]))
            : NotFound();
    }

    [HttpPost]
    public async Task<IActionResult> Create(FormBody body, CancellationToken cancellationToken)
    {
        if (await door.RefusalAsync(FormsPermission.ManageForms, In(body.FolderKey), cancellationToken) is { } refused)
        {
            return refused;
        }

        var form = new SiteForm { Key = Guid.CreateVersion7(), Name = body.Name, FolderKey = body.FolderKey, Slug = $"form-{Guid.CreateVersion7():N}", Fields = [new SiteField("message", "Message")] };
        await using var context = await store.OpenAsync(cancellationToken);
        context.Add(form);
        await context.SaveChangesAsync(cancellationToken);
        await notifications.CreatedAsync(new SecuredForm(form.Key, form.Name, form.FolderKey), door.User.Key, cancellationToken);
        return Ok(form);
    }

    [HttpPut("{key:guid}")]
    public async Task<IActionResult> Update(Guid key, FormBody body, CancellationToken cancellationToken)
    {
        // Moving a form takes it from one place and brings it to another.
        var refused = await door.RefusalAsync(FormsPermission.ManageForms, FormsPlace.OfForm(key), cancellationToken)
            ?? await door.RefusalAsync(FormsPermission.ManageForms, In(body.FolderKey), cancellationToken);
        if (refused is not null)
        {
            return refused;
        }

        await using var context = await store.OpenAsync(cancellationToken);
        await context.Forms.Where(form => form.Key == key).ExecuteUpdateAsync(
            set => set.SetProperty(form => form.Name, body.Name).SetProperty(form => form.FolderKey, body.FolderKey), cancellationToken);
        await notifications.ChangedAsync(cancellationToken);
        return NoContent();
    }

    [HttpDelete("{key:guid}")]
    public async Task<IActionResult> Delete(Guid key, CancellationToken cancellationToken)
    {
        if (await door.RefusalAsync(FormsPermission.ManageForms, FormsPlace.OfForm(key), cancellationToken) is { } refused)
        {
            return refused;
        }

        await using var context = await store.OpenAsync(cancellationToken);
        await context.Entries.Where(entry => entry.FormKey == key).ExecuteDeleteAsync(cancellationToken);
        await context.Forms.Where(form => form.Key == key).ExecuteDeleteAsync(cancellationToken);
        await notifications.DeletedAsync([key], cancellationToken);
        return NoContent();
    }

    private static FormsPlace In(Guid? folder) => folder is { } key ? FormsPlace.OfFolder(key) : FormsPlace.Site;
}
