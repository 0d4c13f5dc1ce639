using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Contracts;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace TestSite.Forms.Backoffice;

/// <summary>Asked by every endpoint before it does anything.</summary>
internal sealed class FormsDoor(IFormsSecurity security, IBackOfficeSecurityAccessor accessor)
{
    public IUser User => accessor.BackOfficeSecurity?.CurrentUser ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>Null for who may; otherwise the refusal with its sentence.</summary>
    public async Task<IActionResult?> RefusalAsync(FormsPermission permission, FormsPlace place, CancellationToken cancellationToken)
    {
        if ((await security.DecideAsync(User.Key, permission, place, cancellationToken)).IsAllowed)
        {
            return null;
        }

        var problem = new ProblemDetails
        {
            Type = "urn:testsite:forms-refused",
            Title = "You may not do this.",
            Status = StatusCodes.Status403Forbidden,
            Detail = await security.SayAsync(User.Key, permission, place, cancellationToken),
        };
        return new ObjectResult(problem) { StatusCode = problem.Status };
    }
}
