/** Stands for modules of Node that the browser does not have. */
export default {};
