using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Decisions.Forms;
using TestSite.Forms.Storage;

namespace TestSite.Forms.Backoffice;

/// <summary>What happens with an entry: somebody is told.</summary>
[Route(FormsController.Base + "/{key:guid}/workflow")]
internal sealed class WorkflowController(SiteFormsStore store, FormsDoor door) : FormsController
{
    [HttpGet]
    public async Task<IActionResult> Get(Guid key, CancellationToken cancellationToken)
    {
        if (await door.RefusalAsync(FormsPermission.ManageWorkflows, FormsPlace.OfForm(key), cancellationToken) is { } refused)
        {
            return refused;
        }

        await using var context = await store.OpenAsync(cancellationToken);
        return Ok(new WorkflowBody(await context.Forms.Where(form => form.Key == key).Select(form => form.NotifyAddress).SingleAsync(cancellationToken)));
    }

    [HttpPut]
    public async Task<IActionResult> Set(Guid key, WorkflowBody body, CancellationToken cancellationToken)
    {
        if (await door.RefusalAsync(FormsPermission.ManageWorkflows, FormsPlace.OfForm(key), cancellationToken) is { } refused)
        {
            return refused;
        }

        await using var context = await store.OpenAsync(cancellationToken);
        await context.Forms.Where(form => form.Key == key).ExecuteUpdateAsync(set => set.SetProperty(form => form.NotifyAddress, body.NotifyAddress), cancellationToken);
        return NoContent();
    }
}
