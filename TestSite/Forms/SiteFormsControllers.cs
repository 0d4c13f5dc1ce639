using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace TestSite.Forms;

/// <summary>Lets the forms keep their controllers internal.</summary>
internal sealed class SiteFormsControllers : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) =>
        typeInfo is { IsClass: true, IsAbstract: false }
        && typeInfo.Assembly == typeof(SiteFormsControllers).Assembly
        && typeInfo.IsAssignableTo(typeof(ControllerBase));
}
