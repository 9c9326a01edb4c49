using System.Text;

namespace Dib.Reports.Html;

/// <summary>What TeX's commands look like.</summary>
internal static class TexSymbols
{
    /// <summary>Greek letters and other single symbols that are set like letters.</summary>
    public static readonly IReadOnlyDictionary<string, string> Identifiers = Pairs(
        """
        \alpha α \beta β \gamma γ \delta δ \epsilon ϵ \varepsilon ε \zeta ζ \eta η \theta θ \iota ι \kappa κ \lambda λ \mu μ
        \nu ν \xi ξ \pi π \rho ρ \sigma σ \tau τ \upsilon υ \phi ϕ \varphi φ \chi χ \psi ψ \omega ω \Gamma Γ \Delta Δ \Theta Θ
        \Lambda Λ \Xi Ξ \Pi Π \Sigma Σ \Phi Φ \Psi Ψ \Omega Ω \infty ∞ \partial ∂ \nabla ∇ \ell ℓ \hbar ℏ \emptyset ∅ \Re ℜ
        \Im ℑ
        """);

    /// <summary>Operators, relations, arrows and fences.</summary>
    public static readonly IReadOnlyDictionary<string, string> Operators = Pairs(
        """
        \sum ∑ \prod ∏ \int ∫ \cdot ⋅ \times × \div ÷ \pm ± \mp ∓ \ast ∗ \star ⋆ \circ ∘ \odot ⊙ \oplus ⊕ \otimes ⊗ \le ≤ \leq ≤
        \ge ≥ \geq ≥ \ne ≠ \neq ≠ \approx ≈ \equiv ≡ \sim ∼ \propto ∝ \ll ≪ \gg ≫ \in ∈ \notin ∉ \subset ⊂ \subseteq ⊆ \cup ∪
        \cap ∩ \setminus ∖ \forall ∀ \exists ∃ \neg ¬ \land ∧ \lor ∨ \to → \rightarrow → \leftarrow ← \Rightarrow ⇒ \Leftarrow ⇐
        \leftrightarrow ↔ \Leftrightarrow ⇔ \iff ⇔ \mapsto ↦ \uparrow ↑ \downarrow ↓ \ldots … \dots … \cdots ⋯ \vdots ⋮ \ddots ⋱
        \mid ∣ \vert | \Vert ‖ \| ‖ \langle ⟨ \rangle ⟩ \lfloor ⌊ \rfloor ⌋ \lceil ⌈ \rceil ⌉ \{ { \} } \% % \# # \& & \_ _ \$ $
        \top ⊤ \bot ⊥ \colon :
        """);

    /// <summary>Function names, set upright.</summary>
    public static readonly IReadOnlySet<string> Functions = Words(
        """\ln \log \exp \sin \cos \tan \tanh \sinh \cosh \max \min \arg \argmax \argmin \lim \det \dim \sup \inf \Pr \gcd \mod""");

    /// <summary>Symbols that carry their limits above and below.</summary>
    public static readonly IReadOnlySet<string> Large = Words("""\sum \prod \max \min \lim \argmax \argmin \sup \inf""");

    /// <summary>Accents over an argument.</summary>
    public static readonly IReadOnlyDictionary<string, string> Accents = Pairs(
        """\hat ^ \widehat ^ \bar ¯ \overline ¯ \tilde ~ \widetilde ~ \vec → \dot ˙ \ddot ¨""");

    /// <summary>Spaces.</summary>
    public static readonly IReadOnlyDictionary<string, string> Spaces = new Dictionary<string, string>
    {
        ["\\,"] = "0.17em", ["\\:"] = "0.22em", ["\\;"] = "0.28em", ["\\ "] = "0.33em", ["~"] = "0.33em", ["\\!"] = "-0.17em",
        ["\\quad"] = "1em", ["\\qquad"] = "2em",
    };

    /// <summary>Other alphabets of the same letters.</summary>
    public static readonly IReadOnlyDictionary<string, Alphabet> Alphabets = new Dictionary<string, Alphabet>
    {
        ["\\mathbf"] = new(0x1D400, 0x1D41A, 0x1D7CE),
        ["\\boldsymbol"] = new(0x1D468, 0x1D482, 0x1D7CE),
        ["\\bm"] = new(0x1D468, 0x1D482, 0x1D7CE),
        ["\\mathbb"] = new(0x1D538, 0x1D552, 0x1D7D8),
        ["\\mathcal"] = new(0x1D49C, 0x1D4B6, 0),
        ["\\mathsf"] = new(0x1D5A0, 0x1D5BA, 0x1D7E2),
        ["\\mathtt"] = new(0x1D670, 0x1D68A, 0x1D7F6),
    };

    private static Dictionary<string, string> Pairs(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);

    private static HashSet<string> Words(string text) => [.. text.Split(' ')];

    /// <summary>Where Unicode keeps the letters and digits of a mathematical alphabet.</summary>
    /// <param name="Upper">Its A.</param>
    /// <param name="Lower">Its a.</param>
    /// <param name="Digit">Its 0; 0 when it has no digits.</param>
    public sealed record Alphabet(int Upper, int Lower, int Digit)
    {
        /// <summary>Letters that Unicode had before it had the alphabets.</summary>
        private static readonly Dictionary<int, string> Exceptions = new()
        {
            [0x1D53A] = "ℂ", [0x1D53F] = "ℍ", [0x1D545] = "ℕ", [0x1D547] = "ℙ", [0x1D548] = "ℚ", [0x1D549] = "ℝ", [0x1D551] = "ℤ",
            [0x1D49D] = "ℬ", [0x1D4A0] = "ℰ", [0x1D4A1] = "ℱ", [0x1D4A3] = "ℋ", [0x1D4A4] = "ℐ", [0x1D4A7] = "ℒ", [0x1D4A8] = "ℳ",
            [0x1D4AD] = "ℛ",
        };

        /// <summary>Letters as MathML.</summary>
        public string Set(string letters)
        {
            var html = new StringBuilder();
            foreach (var c in letters)
            {
                var place = c switch
                {
                    >= 'A' and <= 'Z' => Upper + c - 'A',
                    >= 'a' and <= 'z' => Lower + c - 'a',
                    >= '0' and <= '9' when Digit > 0 => Digit + c - '0',
                    _ => c,
                };
                html.Append(Markup.Element("mi", null, Exceptions.GetValueOrDefault(place) ?? Markup.Text(char.ConvertFromUtf32(place))));
            }
            return html.ToString();
        }
    }
}
